import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RowsOfAQueryProbe {
  static int sum(java.sql.Connection db) throws java.sql.SQLException {
    int total = 0;
    try (var st = db.prepareStatement("select n from t where n > ?")) {
      st.setInt(1, 3);
      try (var rows = st.executeQuery()) {
        while (rows.next()) { total += rows.getInt(1); }
      }
    }
    return total;
  }
}
