import { everyScreen } from '../lib/everyScreen.mjs';

everyScreen('en');
