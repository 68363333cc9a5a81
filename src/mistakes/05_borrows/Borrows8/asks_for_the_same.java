// expect: breaks-rules E0499
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.ViewMut;

// A scanner turns pictures upside down, in the memory in which they are. Since pictures may have an
// odd number of rows, some of them have a black line in the middle.
class Borrows8 {

  @Move
  static final class Row {
    final int[] pixels;

    Row(int... pixels) {
      this.pixels = pixels;
    }

    /** Exchanges the pixels of two rows, without any memory for a third one. */
    @Mut
    void exchange(@BorrowedMut Row other) {
      for (var x = 0; x < pixels.length; x++) {
        pixels[x] ^= other.pixels[x];
        other.pixels[x] ^= pixels[x];
        pixels[x] ^= other.pixels[x];
      }
    }
  }

  /** Rows one below the other: a picture, or a part of one. The first row is 0. */
  @Move
  interface Rows {
    int height();

    /** A row, for somebody who wants to change it. */
    @Mut
    @BorrowedMut
    Row row(int y);

    /** The rows above this one, and the rows from this one on. */
    @Mut
    @BorrowedMut
    Parts split(int y);
  }

  /** Two parts of a picture that have no row in common. */
  @ViewMut
  record Parts(@BorrowedMut Rows upper, @BorrowedMut Rows lower) {}

  static void turn(@BorrowedMut Rows picture) {
    var last = picture.height() - 1;
    for (var y = 0; y <= last / 2; y++) {
      if (y != last - y) {
        picture.row(y).exchange(picture.row(last - y));
      }
    }
  }
}
