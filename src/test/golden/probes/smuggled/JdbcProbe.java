import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class JdbcProbe {
  static void run(java.sql.Connection db) throws java.sql.SQLException {
    var st = db.createStatement();
    var rows = st.executeQuery("select 1");
    st.close(); // REFUSED
    System.out.println(rows.next());
  }
}
