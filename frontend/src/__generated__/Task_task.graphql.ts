/**
 * @generated SignedSource<<4df91d52fa5b7fbfd0528a7f27a84d8c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type Task_task$data = {
  readonly actions: ReadonlyArray<TaskAction>;
  readonly id: string;
  readonly kind: TaskKind;
  readonly " $fragmentSpreads": FragmentRefs<"Copies_task" | "DeadlineHistory_task" | "Desk_task" | "Facts_task" | "Findings_task" | "Form_task" | "Keep_task" | "Parts_task" | "ProgressChart_task" | "Siblings_task" | "Subtasks_task" | "Targets_task" | "TaskHead_task" | "Trace_task">;
  readonly " $fragmentType": "Task_task";
};
export type Task_task$key = {
  readonly " $data"?: Task_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Task_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Task_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actions",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TaskHead_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Facts_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Desk_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Copies_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Targets_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Findings_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Parts_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Subtasks_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Trace_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ProgressChart_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "DeadlineHistory_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Siblings_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Keep_task"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Form_task"
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "d86d9cd53110d74ebe7550493d1a3e96";

export default node;
