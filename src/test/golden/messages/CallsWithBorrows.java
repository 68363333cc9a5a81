import javalings.own.*;

/** The call itself is what uses the first borrow. */
class CallsWithBorrows {
  @Move
  static final class Row {
    int n;
  }

  @Move
  static final class Rows {
    private final Row first = new Row();

    @Mut
    @BorrowedMut
    Row row(int y) {
      return first;
    }
  }

  static void swap(@BorrowedMut Row a, @BorrowedMut Row b) {
    var n = a.n;
    a.n = b.n;
    b.n = n;
  }

  static void flip(@BorrowedMut Rows rows) {
    for (var y = 0; y < 2; y++) {
      swap(rows.row(y), rows.row(3 - y));
    }
  }
}
