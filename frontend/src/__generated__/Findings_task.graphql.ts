/**
 * @generated SignedSource<<219d549078edd1ce48ccc3d21ffa8e2f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FindingSeverity = "ASK" | "NOTE" | "REPAIRED";
import { FragmentRefs } from "relay-runtime";
export type Findings_task$data = {
  readonly findings: ReadonlyArray<{
    readonly assumed: string | null | undefined;
    readonly decision: {
      readonly at: string;
      readonly by: string;
      readonly choice: string;
      readonly note: string | null | undefined;
    } | null | undefined;
    readonly id: string;
    readonly message: string;
    readonly options: ReadonlyArray<string>;
    readonly rowNumber: string | null | undefined;
    readonly severity: FindingSeverity;
  }>;
  readonly " $fragmentType": "Findings_task";
};
export type Findings_task$key = {
  readonly " $data"?: Findings_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Findings_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Findings_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Finding",
      "kind": "LinkedField",
      "name": "findings",
      "plural": true,
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
          "name": "severity",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "assumed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "options",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "rowNumber",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "FindingDecision",
          "kind": "LinkedField",
          "name": "decision",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "choice",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "by",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "note",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "d00e3dfb646a0fc4c31edce786a3db13";

export default node;
