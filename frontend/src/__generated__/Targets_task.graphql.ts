/**
 * @generated SignedSource<<1edb78ad02f4a5ff13add6a3335c67f5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Comparator = "ABOUT" | "EQ" | "GT" | "GTE" | "LT" | "LTE";
import { FragmentRefs } from "relay-runtime";
export type Targets_task$data = {
  readonly milestones: ReadonlyArray<{
    readonly quarter: number;
    readonly text: string;
  }>;
  readonly targets: ReadonlyArray<{
    readonly asWritten: string;
    readonly aspirational: boolean;
    readonly comparator: Comparator;
    readonly name: string | null | undefined;
    readonly unit: string;
    readonly value: number;
  }>;
  readonly " $fragmentType": "Targets_task";
};
export type Targets_task$key = {
  readonly " $data"?: Targets_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Targets_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Targets_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Target",
      "kind": "LinkedField",
      "name": "targets",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "comparator",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unit",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "aspirational",
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "quarter",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "b87a755010e09a04861cb27ffffbf4ab";

export default node;
