/**
 * @generated SignedSource<<9bf8b222e08687a443941a45bee47442>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type Siblings_task$data = {
  readonly id: string;
  readonly parent: {
    readonly id: string;
    readonly kind: TaskKind;
    readonly subtasks: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly light: {
        readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
      };
      readonly number: string;
      readonly " $fragmentSpreads": FragmentRefs<"links_task">;
    }>;
  } | null | undefined;
  readonly rows: ReadonlyArray<{
    readonly section: {
      readonly id: string;
      readonly rows: ReadonlyArray<{
        readonly task: {
          readonly content: string;
          readonly id: string;
          readonly light: {
            readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
          };
          readonly number: string;
          readonly " $fragmentSpreads": FragmentRefs<"links_task">;
        };
      }>;
    };
  }>;
  readonly " $fragmentType": "Siblings_task";
};
export type Siblings_task$key = {
  readonly " $data"?: Siblings_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Siblings_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
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
    "name": "content",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Light",
    "kind": "LinkedField",
    "name": "light",
    "plural": false,
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "LightMark_light"
      }
    ],
    "storageKey": null
  },
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "links_task"
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Siblings_task",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "concreteType": "Task",
          "kind": "LinkedField",
          "name": "subtasks",
          "plural": true,
          "selections": (v1/*:: as any*/),
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
          "concreteType": "Section",
          "kind": "LinkedField",
          "name": "section",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
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
                  "concreteType": "Task",
                  "kind": "LinkedField",
                  "name": "task",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                }
              ],
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

(node as any).hash = "58e5e3d00b3ffc2eb1c7928dcef75888";

export default node;
