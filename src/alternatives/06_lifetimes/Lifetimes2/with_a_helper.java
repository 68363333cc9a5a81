import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.From;
import javalings.own.Move;
import javalings.own.Mut;
class Lifetimes2 {

  @Move
  static final class Theme {
    private String colour;

    Theme(String colour) {
      this.colour = colour;
    }

    @Mut
    void paint(String other) {
      colour = other;
    }

    String colour() {
      return colour;
    }
  }
  @Borrowed
  @From({"own", "standard"})
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    return own.colour().isBlank() ? standard : own;
  }
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    final String before = colourOf(choose(own, standard));
    standard.paint("grey");
    return "%s instead of %s".formatted(before, standard.colour());
  }

  private static String colourOf(@Borrowed Theme theme) {
    return theme.colour();
  }
}
