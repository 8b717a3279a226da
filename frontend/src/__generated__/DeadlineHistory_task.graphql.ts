/**
 * @generated SignedSource<<1abc4097a2069a9f14246647ddc00b0f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type ExtensionState = "APPROVED" | "REJECTED" | "REQUESTED" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type DeadlineHistory_task$data = {
  readonly deadline: {
    readonly asWritten: string;
    readonly dueOn: string | null | undefined;
    readonly kind: DeadlineKind;
    readonly originalDueOn: string | null | undefined;
  };
  readonly extensions: ReadonlyArray<{
    readonly createdAt: string;
    readonly decidedAt: string | null | undefined;
    readonly decidedBecause: string | null | undefined;
    readonly id: string;
    readonly requestedBy: {
      readonly name: string;
    };
    readonly state: ExtensionState;
    readonly to: string;
    readonly withLeader: boolean;
  }>;
  readonly rows: ReadonlyArray<{
    readonly deadlineAsWritten: string | null | undefined;
  }>;
  readonly " $fragmentType": "DeadlineHistory_task";
};
export type DeadlineHistory_task$key = {
  readonly " $data"?: DeadlineHistory_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"DeadlineHistory_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DeadlineHistory_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Deadline",
      "kind": "LinkedField",
      "name": "deadline",
      "plural": false,
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Row",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "deadlineAsWritten",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extensions",
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
          "name": "to",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedBecause",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "withLeader",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Unit",
          "kind": "LinkedField",
          "name": "requestedBy",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
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

(node as any).hash = "b4b923e71920e1a2413e30889cb3df45";

export default node;
