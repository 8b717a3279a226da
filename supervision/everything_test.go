package supervision

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"testing"

	"duban/store"
	"duban/store/storetest"
)

// everything writes down all that is stored, to see that nothing has changed.
func everything(t testing.TB, s *store.Store) []string {
	t.Helper()
	var lines []string
	ctx := storetest.System(t)
	c := reflect.ValueOf(s.Client).Elem()
	for i := range c.NumField() {
		query := c.Field(i).MethodByName("Query")
		if !query.IsValid() {
			continue
		}
		answer := query.Call(nil)[0].MethodByName("All").Call([]reflect.Value{reflect.ValueOf(ctx)})
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
