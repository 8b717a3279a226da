/**
 * @generated SignedSource<<4a53bb94af3fa8af3a0ceeb8a230b8d2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type ProgressChart_task$data = {
  readonly closedOn: string | null | undefined;
  readonly deadline: {
    readonly dueOn: string | null | undefined;
  };
  readonly issuedOn: string | null | undefined;
  readonly kind: TaskKind;
  readonly leadingWithin: ReadonlyArray<{
    readonly unit: {
      readonly id: string;
    };
  }>;
  readonly percent: number | null | undefined;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly percent: number | null | undefined;
      readonly reviewedAt: string | null | undefined;
      readonly state: ReportState;
      readonly unit: {
        readonly id: string;
      };
    }>;
  };
  readonly scheduledPercent: number | null | undefined;
  readonly " $fragmentType": "ProgressChart_task";
};
export type ProgressChart_task$key = {
  readonly " $data"?: ProgressChart_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgressChart_task">;
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
  "concreteType": "Unit",
  "kind": "LinkedField",
  "name": "unit",
  "plural": false,
  "selections": [
    (v1/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgressChart_task",
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
      "name": "issuedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closedOn",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scheduledPercent",
      "storageKey": null
    },
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
          "name": "dueOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "leadingWithin",
      "args": [
        {
          "kind": "Literal",
          "name": "role",
          "value": [
            "LEAD",
            "CO_LEAD"
          ]
        },
        {
          "kind": "Literal",
          "name": "throughGroups",
          "value": true
        }
      ],
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": "assignments(role:[\"LEAD\",\"CO_LEAD\"],throughGroups:true)"
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "state",
              "storageKey": null
            },
            (v0/*:: as any*/),
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
              "name": "reviewedAt",
              "storageKey": null
            },
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:100)"
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "5f603a3f25fb13d8a634a707793b0789";

export default node;
