/**
 * @generated SignedSource<<3cad5033b72dc53ee77103f83b03d54d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DueMonths_plan$data = {
  readonly months: {
    readonly groups: ReadonlyArray<{
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly keys: ReadonlyArray<{
        readonly value: string;
      }>;
      readonly red: number;
      readonly yellow: number;
    }>;
    readonly total: number;
  };
  readonly " $fragmentType": "DueMonths_plan";
};
export type DueMonths_plan$key = {
  readonly " $data"?: DueMonths_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"DueMonths_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DueMonths_plan",
  "selections": [
    {
      "alias": "months",
      "args": [
        {
          "kind": "Literal",
          "name": "groupBy",
          "value": [
            "DUE_MONTH"
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
          "kind": "ScalarField",
          "name": "total",
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
            },
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
        }
      ],
      "storageKey": "stats(groupBy:[\"DUE_MONTH\"])"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "f38faf2eaa8f26fdde84980c29bf15c4";

export default node;
