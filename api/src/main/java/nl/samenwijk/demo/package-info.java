/**
 * The demo town: initiatives in every state, told as stories and made by the same use cases that people use, with a clock that was set back. Never in production.
 */
@NullMarked
package nl.samenwijk.demo;

import org.jspecify.annotations.NullMarked;
