// expect: checks-fail the_two_rows_come_from_two_parts
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
    var height = picture.height();
    var parts = picture.split(height);
    for (var y = 0; y < height / 2; y++) {
      var one = parts.upper().row(y);
      one.exchange(parts.upper().row(height - 1 - y));
    }
  }
}
