/** Playbooks (draaiboeken): plans that worked elsewhere, ready to carry out, for anyone. */
@NullMarked
package nl.samenwijk.playbook;

import org.jspecify.annotations.NullMarked;
