/**
 * @generated SignedSource<<efe978b04269e3e4f7bab62aa612ab8d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ExtensionState = "APPROVED" | "REJECTED" | "REQUESTED" | "WITHDRAWN";
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
import { FragmentRefs } from "relay-runtime";
export type Decisions_task$data = {
  readonly actions: ReadonlyArray<TaskAction>;
  readonly extensions: ReadonlyArray<{
    readonly from: string | null | undefined;
    readonly id: string;
    readonly reason: string;
    readonly requestedBy: {
      readonly name: string;
    };
    readonly state: ExtensionState;
    readonly to: string;
    readonly withLeader: boolean;
  }>;
  readonly history: {
    readonly nodes: ReadonlyArray<{
      readonly action: string;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly to: string | null | undefined;
      }>;
    }>;
  };
  readonly percent: number | null | undefined;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly percent: number | null | undefined;
      readonly progress: string;
      readonly state: ReportState;
      readonly unit: {
        readonly name: string;
      };
    }>;
  };
  readonly " $fragmentType": "Decisions_task";
};
export type Decisions_task$key = {
  readonly " $data"?: Decisions_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Decisions_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "percent",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "to",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v4 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Decisions_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actions",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extensions",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        (v3/*:: as any*/),
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
          "selections": (v4/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ReportConnection",
      "kind": "LinkedField",
      "name": "reports",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Report",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v3/*:: as any*/),
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "progress",
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
              "concreteType": "Unit",
              "kind": "LinkedField",
              "name": "unit",
              "plural": false,
              "selections": (v4/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:100)"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 200
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "history",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "action",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Change",
              "kind": "LinkedField",
              "name": "changes",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "field",
                  "storageKey": null
                },
                (v2/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "history(first:200)"
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "3b7ff75ad6391f47c8627457ce643f85";

export default node;
