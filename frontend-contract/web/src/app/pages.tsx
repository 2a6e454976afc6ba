import type { ComponentType } from 'react';
import { Board } from '../board/Board';
import type { Address } from './addresses';
import { later, screen } from './page';
import { learn, type Words } from './words';

const acts: Words = { nl: () => import('../acts/nl.json'), en: () => import('../acts/en.json') };
const facts: Words = { nl: () => import('../facts/nl.json'), en: () => import('../facts/en.json') };

/** Screens that show a request, or on which one acts, need those words too. */
function actScreen(load: () => Promise<{ default: ComponentType }>, words: Words) {
  return screen(async () => {
    const [module] = await Promise.all([load(), learn(acts), learn(facts)]);
    return module;
  }, words);
}

const initiative: Words = { nl: () => import('../initiative/nl.json'), en: () => import('../initiative/en.json') };
const support: Words = { nl: () => import('../support/nl.json'), en: () => import('../support/en.json') };
const propose: Words = { nl: () => import('../propose/nl.json'), en: () => import('../propose/en.json') };
const me: Words = { nl: () => import('../me/nl.json'), en: () => import('../me/en.json') };
const work: Words = { nl: () => import('../work/nl.json'), en: () => import('../work/en.json') };
const decide: Words = { nl: () => import('../decide/nl.json'), en: () => import('../decide/en.json') };
const objection: Words = { nl: () => import('../objection/nl.json'), en: () => import('../objection/en.json') };
const commitments: Words = { nl: () => import('../commitments/nl.json'), en: () => import('../commitments/en.json') };
const desk: Words = { nl: () => import('../desk/nl.json'), en: () => import('../desk/en.json') };
const complaints: Words = { nl: () => import('../complaints/nl.json'), en: () => import('../complaints/en.json') };
const term: Words = { nl: () => import('../term/nl.json'), en: () => import('../term/en.json') };
const playbooks: Words = { nl: () => import('../playbooks/nl.json'), en: () => import('../playbooks/en.json') };
const about: Words = { nl: () => import('../about/nl.json'), en: () => import('../about/en.json') };

/** What is shown at each address. The board is there at once; every other screen comes, with its words, when it is visited. */
export const pages: Record<Address, ComponentType> = {
  board: Board,
  initiative: actScreen(() => import('../initiative/InitiativePage'), initiative),
  edit: actScreen(() => import('../propose/EditPage'), propose),
  support: actScreen(() => import('../support/SupportPage'), support),
  propose: actScreen(() => import('../propose/ProposePage'), propose),
  me: actScreen(async () => {
    const [module] = await Promise.all([import('../me/MyPage'), learn(complaints)]);
    return module;
  }, me),
  work: actScreen(() => import('../work/MorningPage'), work),
  request: actScreen(() => import('../decide/RequestPage'), decide),
  amend: actScreen(() => import('../support/AmendPage'), support),
  object: actScreen(() => import('../objection/ObjectPage'), objection),
  objection: actScreen(() => import('../objection/ObjectionPage'), objection),
  // Its rows are those of the work list.
  commitments: actScreen(async () => {
    const [module] = await Promise.all([import('../commitments/CommitmentsPage'), learn(work)]);
    return module;
  }, commitments),
  // The desk fills in the same form as somebody who proposes a plan.
  desk: actScreen(async () => {
    const [module] = await Promise.all([import('../desk/DeskPage'), learn(propose)]);
    return module;
  }, desk),
  post: actScreen(() => import('../desk/LettersPage'), desk),
  complain: actScreen(() => import('../complaints/ComplainPage'), complaints),
  // Staff come to it from the desk, and find the way to the rest of it there.
  complaints: actScreen(async () => {
    const [module] = await Promise.all([import('../complaints/ComplaintsPage'), learn(desk)]);
    return module;
  }, complaints),
  complaint: actScreen(() => import('../complaints/ComplaintPage'), complaints),
  term: actScreen(() => import('../term/TermPage'), term),
  playbooks: screen(() => import('../playbooks/PlaybooksPage'), playbooks),
  playbook: screen(() => import('../playbooks/PlaybookPage'), playbooks),
  help: screen(() => import('../about/HelpPage'), about),
  privacy: screen(() => import('../about/PrivacyPage'), about),
  accessibility: screen(() => import('../about/AccessibilityPage'), about),
  parts: actScreen(() => import('../about/PartsPage'), about),
};

/** At every other address. */
export const NotFound = screen(async () => ({ default: (await import('./MissingPage')).MissingPage }), later);
