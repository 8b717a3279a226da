/**
 * @generated SignedSource<<5c998ed6f342ebf7b7b25f9da71b83f0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Figures_plan$data = {
  readonly causes: {
    readonly all: {
      readonly closed: number;
      readonly green: number;
      readonly grey: number;
      readonly red: number;
      readonly yellow: number;
    };
    readonly groups: ReadonlyArray<{
      readonly count: number;
      readonly keys: ReadonlyArray<{
        readonly value: string;
      }>;
    }>;
  };
  readonly rowCount: number;
  readonly taskCount: number;
  readonly " $fragmentType": "Figures_plan";
};
export type Figures_plan$key = {
  readonly " $data"?: Figures_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Figures_plan",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rowCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "taskCount",
      "storageKey": null
    },
    {
      "alias": "causes",
      "args": [
        {
          "kind": "Literal",
          "name": "groupBy",
          "value": [
            "LIGHT_CAUSE"
          ]
        }
      ],
      "concreteType": "TaskStats",
      "kind": "LinkedField",
      "name": "stats",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "TaskStatsGroup",
          "kind": "LinkedField",
          "name": "all",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "closed",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "red",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "yellow",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "green",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "grey",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TaskStatsGroup",
          "kind": "LinkedField",
          "name": "groups",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "StatsKey",
              "kind": "LinkedField",
              "name": "keys",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "value",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "stats(groupBy:[\"LIGHT_CAUSE\"])"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "2c7ef2e359337e10ea20db06614eaeea";

export default node;
