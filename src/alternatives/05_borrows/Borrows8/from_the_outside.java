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
    if (picture.height() < 2) {
      return;
    }
    var first = picture.split(1);
    var rest = first.lower().split(first.lower().height() - 1);
    first.upper().row(0).exchange(rest.lower().row(0));
    turn(rest.upper());
  }
}
