import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.ViewMut;
class Borrows8 {

  @Move
  static final class Row {
    final int[] pixels;

    Row(int... pixels) {
      this.pixels = pixels;
    }
    @Mut
    void exchange(@BorrowedMut Row other) {
      for (var x = 0; x < pixels.length; x++) {
        pixels[x] ^= other.pixels[x];
        other.pixels[x] ^= pixels[x];
        pixels[x] ^= other.pixels[x];
      }
    }
  }
  @Move
  interface Rows {
    int height();
    @Mut
    @BorrowedMut
    Row row(int y);
    @Mut
    @BorrowedMut
    Parts split(int y);
  }
  @ViewMut
  record Parts(@BorrowedMut Rows upper, @BorrowedMut Rows lower) {}

  static void turn(@BorrowedMut Rows picture) {
    var parts = picture.split(picture.height() / 2);
    mirror(parts.upper(), parts.lower());
  }

  private static void mirror(@BorrowedMut Rows upper, @BorrowedMut Rows lower) {
    int below = lower.height();
    for (int y = 0; y < upper.height(); y++) {
      below--;
      var one = upper.row(y);
      one.exchange(lower.row(below));
    }
  }
}
