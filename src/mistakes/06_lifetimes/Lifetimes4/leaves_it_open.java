// expect: breaks-rules E0515

import java.util.ArrayList;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.View;
class Lifetimes4 {

  interface Database {
    Table open(String name);
  }

  interface Table extends AutoCloseable {
    Rows rows();

    @Override
    void close();
  }
  @View
  interface Rows {
    boolean next();

    String name();

    int cents();
  }

  private static Rows bills(@Borrowed Database database) {
    var table = database.open("bills");
    return table.rows();
  }
  static List<String> above(@Borrowed Database database, int cents) {
    var names = new ArrayList<String>();
    var rows = bills(database);
    while (rows.next()) {
      if (rows.cents() > cents) {
        names.add(rows.name());
      }
    }
    return names;
  }
}
