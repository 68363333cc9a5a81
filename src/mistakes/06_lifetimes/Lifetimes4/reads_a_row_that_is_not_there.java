// expect: checks-fail lists_the_large_bills
import java.util.ArrayList;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.View;

// A shop writes reminders to people with large bills. The bills are rows of a table, and somebody
// made sure that each table is closed. Since then the list of names ends with "table is closed".
class Lifetimes4 {

  interface Database {
    /** Opens a table. The caller has to close it. */
    Table open(String name);
  }

  interface Table extends AutoCloseable {
    Rows rows();

    @Override
    void close();
  }

  /** Reads one row after the other from a table. There is no row before the first next(). */
  @View
  interface Rows {
    /** Goes to the next row; false when there is none. */
    boolean next();

    String name();

    int cents();
  }



  /** The names on all bills of more than so many cents, in the order of the table. */
  static List<String> above(@Borrowed Database database, int cents) {
    var names = new ArrayList<String>();
    try (var table = database.open("bills")) {
      var rows = table.rows();
      rows.next();
      do {
        if (rows.cents() > cents) names.add(rows.name());
      } while (rows.next());
    }
    return names;
  }
}
