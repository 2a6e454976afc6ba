/**
 * Who acts: accounts, roles, areas, assurance, and the organisations a person acts for. Everything comes from the token of the request; the accounts that are
 * kept are only a directory of who can be asked.
 */
@NullMarked
package nl.samenwijk.identity;

import org.jspecify.annotations.NullMarked;
