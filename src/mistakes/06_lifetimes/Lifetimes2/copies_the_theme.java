// expect: checks-fail chooses_one_of_the_two_and_no_copy
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
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
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    return new Theme(own.colour().isBlank() ? standard.colour() : own.colour());
  }
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    var colour = choose(own, standard).colour();
    standard.paint("grey");
    return colour + " instead of " + standard.colour();
  }
}
