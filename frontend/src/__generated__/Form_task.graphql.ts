/**
 * @generated SignedSource<<c5f0d070682086c71ea81600793893af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type ExtensionState = "APPROVED" | "REJECTED" | "REQUESTED" | "WITHDRAWN";
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
import { FragmentRefs } from "relay-runtime";
export type Form_task$data = {
  readonly actions: ReadonlyArray<TaskAction>;
  readonly content: string;
  readonly deadline: {
    readonly dueOn: string | null | undefined;
    readonly kind: DeadlineKind;
  };
  readonly extensions: ReadonlyArray<{
    readonly from: string | null | undefined;
    readonly id: string;
    readonly reason: string;
    readonly requestedBy: {
      readonly name: string;
    };
    readonly state: ExtensionState;
    readonly to: string;
  }>;
  readonly findings: ReadonlyArray<{
    readonly alikeCount: number;
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
    readonly quote: string;
  }>;
  readonly id: string;
  readonly issuedOn: string | null | undefined;
  readonly kind: TaskKind;
  readonly leaders: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly number: string;
  readonly opened: ReadonlyArray<{
    readonly acknowledgedAt: string | null | undefined;
    readonly id: string;
    readonly role: AssignmentRole;
    readonly signboard: string | null | undefined;
    readonly unit: {
      readonly id: string;
      readonly kind: UnitKind;
      readonly membersComplete: boolean;
      readonly name: string;
    };
    readonly viaGroup: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  }>;
  readonly parent: {
    readonly content: string;
    readonly id: string;
  } | null | undefined;
  readonly parts: ReadonlyArray<{
    readonly acknowledgedAt: string | null | undefined;
    readonly id: string;
    readonly role: AssignmentRole;
    readonly signboard: string | null | undefined;
    readonly unit: {
      readonly id: string;
      readonly kind: UnitKind;
      readonly membersComplete: boolean;
      readonly name: string;
    };
    readonly viaGroup: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  }>;
  readonly percent: number | null | undefined;
  readonly plan: {
    readonly id: string;
  };
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly nextSteps: string;
      readonly percent: number | null | undefined;
      readonly problems: string;
      readonly progress: string;
      readonly returnedBecause: string | null | undefined;
      readonly state: ReportState;
      readonly unit: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  };
  readonly scheduledPercent: number | null | undefined;
  readonly status: TaskStatus;
  readonly version: number;
  readonly " $fragmentType": "Form_task";
};
export type Form_task$key = {
  readonly " $data"?: Form_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Form_task">;
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
  "name": "kind",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "percent",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = [
  (v0/*:: as any*/),
  (v4/*:: as any*/)
],
v6 = [
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
    "name": "signboard",
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
      (v4/*:: as any*/),
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "membersComplete",
        "storageKey": null
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
    "selections": (v5/*:: as any*/),
    "storageKey": null
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Form_task",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "issuedOn",
      "storageKey": null
    },
    (v3/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "actions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Plan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v2/*:: as any*/)
      ],
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
        (v1/*:: as any*/),
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
      "alias": null,
      "args": null,
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "leaders",
      "plural": true,
      "selections": (v5/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "parts",
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": (v6/*:: as any*/),
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
      "selections": (v6/*:: as any*/),
      "storageKey": "assignments(throughGroups:true)"
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
            (v7/*:: as any*/),
            (v3/*:: as any*/),
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
              "name": "problems",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "nextSteps",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "returnedBecause",
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
              "selections": (v5/*:: as any*/),
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
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extensions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
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
          "name": "reason",
          "storageKey": null
        },
        (v7/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Unit",
          "kind": "LinkedField",
          "name": "requestedBy",
          "plural": false,
          "selections": [
            (v4/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Finding",
      "kind": "LinkedField",
      "name": "findings",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "quote",
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
          "name": "alikeCount",
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
})();

(node as any).hash = "6e570cd872e7036c9364c168e8c735bb";

export default node;
