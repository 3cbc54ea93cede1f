import type { Tool } from '../tool.ts';
import { historyTool } from './history-tool.ts';
import { pullTool } from './pull-tool.ts';
import { showTool } from './show-tool.ts';
import { verifyTool } from './verify-tool.ts';
import { deprecateTool, unassignTool } from './withdraw-tools.ts';

/** The commands that look into a registry, or withdraw something from it. */
export const registryTools: readonly Tool[] = [
  showTool,
  historyTool,
  verifyTool,
  pullTool,
  deprecateTool,
  unassignTool,
];
