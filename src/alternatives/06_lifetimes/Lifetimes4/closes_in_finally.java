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
  static List<String> above(@Borrowed Database database, int cents) {
    var names = new ArrayList<String>();
    var table = database.open("bills");
    try {
      var rows = table.rows();
      while (rows.next()) {
        if (rows.cents() <= cents) {
          continue;
        }
        names.add(rows.name());
      }
    } finally {
      table.close();
    }
    return names;
  }
}
