import javalings.own.*;

/** What cannot be given away is named. */
class MovesOutOfBorrows {
  @Move
  static final class Row {}

  @Move
  static final class Refused {
    private final Row row = new Row();

    @Borrowed
    Row row() {
      return row;
    }
  }

  static void keep(Row row) {
    var mine = row;
  }

  static void result(@Borrowed Refused refused) {
    keep(refused.row());
  }

  @Borrowed
  static Refused itself(@Borrowed Refused refused) {
    return refused;
  }

  static void ofACall(@Borrowed Refused refused) {
    keep(itself(refused).row());
  }

  static void field(@BorrowedMut Refused refused) {
    keep(refused.row);
  }
}
