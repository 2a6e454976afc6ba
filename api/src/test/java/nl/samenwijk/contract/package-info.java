@NullMarked
package nl.samenwijk.contract;

import org.jspecify.annotations.NullMarked;
