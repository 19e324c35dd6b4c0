import type { Tool } from './tool';
import { checkPlan } from './tools/check-plan';
import { correctPlan } from './tools/correct-plan';
import { lookUpAgency } from './tools/look-up-agency';
import { lookUpDocument } from './tools/look-up-document';
import { lookUpPlace } from './tools/look-up-place';
import { nd30Rule } from './tools/nd30-rule';
import { outlinePlan } from './tools/outline-plan';
import { template } from './tools/template';

/** Every tool, in the order in which clients list them. */
export const TOOLS: readonly Tool[] = [lookUpAgency, lookUpDocument, lookUpPlace, checkPlan, outlinePlan, correctPlan, nd30Rule, template];
