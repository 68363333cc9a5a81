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
    try (var table = database.open("bills")) {
      return names(table.rows(), cents);
    }
  }

  private static List<String> names(Rows rows, int cents) {
    var names = new ArrayList<String>();
    while (rows.next()) {
      if (rows.cents() > cents) {
        names.add(rows.name());
      }
    }
    return names;
  }
}
