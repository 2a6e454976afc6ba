/** Playbooks as the published schema has them, in one language. */
@NullMarked
package nl.samenwijk.playbook.graphql;

import org.jspecify.annotations.NullMarked;
