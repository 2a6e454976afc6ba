@NullMarked
package nl.samenwijk.schema;

import org.jspecify.annotations.NullMarked;
