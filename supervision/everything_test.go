package supervision

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"testing"

	"entgo.io/ent/dialect/sql"

	"duban/store"
	"duban/store/storetest"
)

// everything writes down all that is stored, to see that nothing has changed; with
// the id of a district, all that was stored since.
func everything(t testing.TB, s *store.Store, since ...string) []string {
	t.Helper()
	var lines []string
	ctx := storetest.System(t)
	c := reflect.ValueOf(s.Client).Elem()
	for i := range c.NumField() {
		method := c.Field(i).MethodByName("Query")
		if !method.IsValid() {
			continue
		}
		query := method.Call(nil)[0]
		for _, id := range since {
			where := query.MethodByName("Where")
			where.Call([]reflect.Value{reflect.ValueOf(func(s *sql.Selector) {
				s.Where(sql.ExprP("substr("+s.C("id")+", 5) >= $1", id[4:]))
			}).Convert(where.Type().In(0).Elem())})
		}
		answer := query.MethodByName("All").Call([]reflect.Value{reflect.ValueOf(ctx)})
		if err, failed := answer[1].Interface().(error); failed {
			t.Fatal(err)
		}
		for j := range answer[0].Len() {
			one := answer[0].Index(j)
			said, err := json.Marshal(one.Interface())
			if err != nil {
				t.Fatal(err)
			}
			lines = append(lines, fmt.Sprintf("%s %s", one.Elem().Type().Name(), said))
		}
	}
	if len(lines) == 0 {
		t.Fatal("nothing is stored")
	}
	sort.Strings(lines)
	return lines
}
