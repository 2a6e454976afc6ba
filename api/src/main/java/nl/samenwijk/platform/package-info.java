/** What the house stands on: store, GraphQL, security. Knows no feature, and is known by features only through its named doors. */
@NullMarked
package nl.samenwijk.platform;

import org.jspecify.annotations.NullMarked;
