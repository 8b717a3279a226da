/**
 * @generated SignedSource<<82c54db00917deac1fcbc49bd1c8e7de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type Desk_task$data = {
  readonly actions: ReadonlyArray<TaskAction>;
  readonly kind: TaskKind;
  readonly " $fragmentSpreads": FragmentRefs<"Decisions_task">;
  readonly " $fragmentType": "Desk_task";
};
export type Desk_task$key = {
  readonly " $data"?: Desk_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Desk_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Desk_task",
  "selections": [
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
      "name": "Decisions_task"
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "90dd194d12afd7e3eb2a3dd6e13f24f8";

export default node;
