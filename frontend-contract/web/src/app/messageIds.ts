import type about from '../about/nl.json';
import type acts from '../acts/nl.json';
import type board from '../board/nl.json';
import type commitments from '../commitments/nl.json';
import type complaints from '../complaints/nl.json';
import type decide from '../decide/nl.json';
import type desk from '../desk/nl.json';
import type facts from '../facts/nl.json';
import type initiative from '../initiative/nl.json';
import type me from '../me/nl.json';
import type objection from '../objection/nl.json';
import type playbooks from '../playbooks/nl.json';
import type propose from '../propose/nl.json';
import type support from '../support/nl.json';
import type term from '../term/nl.json';
import type work from '../work/nl.json';
import type later from './later/nl.json';
import type app from './nl.json';

/** Every message there is, in the file of the folder that says it: a word that is missing fails the build. */
export type MessageId =
  | keyof typeof about
  | keyof typeof acts
  | keyof typeof app
  | keyof typeof board
  | keyof typeof commitments
  | keyof typeof complaints
  | keyof typeof decide
  | keyof typeof desk
  | keyof typeof facts
  | keyof typeof initiative
  | keyof typeof later
  | keyof typeof me
  | keyof typeof objection
  | keyof typeof playbooks
  | keyof typeof propose
  | keyof typeof support
  | keyof typeof term
  | keyof typeof work;

