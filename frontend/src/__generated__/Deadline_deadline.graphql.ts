/**
 * @generated SignedSource<<85c1ac40347846f6d33a47f9dd414ffd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
import { FragmentRefs } from "relay-runtime";
export type Deadline_deadline$data = {
  readonly asWritten: string;
  readonly dueOn: string | null | undefined;
  readonly kind: DeadlineKind;
  readonly originalDueOn: string | null | undefined;
  readonly " $fragmentType": "Deadline_deadline";
};
export type Deadline_deadline$key = {
  readonly " $data"?: Deadline_deadline$data;
  readonly " $fragmentSpreads": FragmentRefs<"Deadline_deadline">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Deadline_deadline",
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
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "originalDueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "asWritten",
      "storageKey": null
    }
  ],
  "type": "Deadline",
  "abstractKey": null
};

(node as any).hash = "cfe7d282469a7ce60b602f5072c36198";

export default node;
