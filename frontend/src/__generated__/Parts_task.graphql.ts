/**
 * @generated SignedSource<<01d83ca62185165c0b661674affe08c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type AssignmentSource = "FIRST_LISTED" | "LISTED" | "MANUAL" | "TAG";
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
import { FragmentRefs } from "relay-runtime";
export type Parts_task$data = {
  readonly opened: ReadonlyArray<{
    readonly acknowledgedAt: string | null | undefined;
    readonly asWritten: string;
    readonly id: string;
    readonly position: number;
    readonly role: AssignmentRole;
    readonly signboard: string | null | undefined;
    readonly source: AssignmentSource;
    readonly unit: {
      readonly id: string;
      readonly kind: UnitKind;
      readonly membersComplete: boolean;
      readonly name: string;
      readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
    };
    readonly viaGroup: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  }>;
  readonly parts: ReadonlyArray<{
    readonly acknowledgedAt: string | null | undefined;
    readonly asWritten: string;
    readonly id: string;
    readonly position: number;
    readonly role: AssignmentRole;
    readonly signboard: string | null | undefined;
    readonly source: AssignmentSource;
    readonly unit: {
      readonly id: string;
      readonly kind: UnitKind;
      readonly membersComplete: boolean;
      readonly name: string;
      readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
    };
    readonly viaGroup: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  }>;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly percent: number | null | undefined;
      readonly progress: string;
      readonly state: ReportState;
      readonly unit: {
        readonly id: string;
      };
    }>;
  };
  readonly rows: ReadonlyArray<{
    readonly contentAsWritten: string;
    readonly leadAsWritten: string | null | undefined;
    readonly number: string;
    readonly unitsAsWritten: string | null | undefined;
  }>;
  readonly status: TaskStatus;
  readonly " $fragmentType": "Parts_task";
};
export type Parts_task$key = {
  readonly " $data"?: Parts_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Parts_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "role",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "position",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "signboard",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "asWritten",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "source",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "acknowledgedAt",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Unit",
    "kind": "LinkedField",
    "name": "unit",
    "plural": false,
    "selections": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
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
        "name": "membersComplete",
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "links_unit"
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Unit",
    "kind": "LinkedField",
    "name": "viaGroup",
    "plural": false,
    "selections": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Parts_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": "parts",
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "opened",
      "args": [
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
      "selections": (v2/*:: as any*/),
      "storageKey": "assignments(throughGroups:true)"
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
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "contentAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leadAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitsAsWritten",
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
            (v0/*:: as any*/),
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
              "name": "percent",
              "storageKey": null
            },
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
              "selections": [
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
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

(node as any).hash = "0805678a8e72c46cbd2eace61217c067";

export default node;
