import javalings.own.*;

final class OwnedOfABorrowProbe {
  @Move static final class S {
    int n;
  }

  @Move static final class Box<@Move T> {
    private T held;

    Box(T held) {
      this.held = held;
    }

    @Borrowed T see() {
      return held;
    }

    @Mut T swap(T other) {
      var old = held;
      held = other;
      return old;
    }
  }

  static <@Move T> Box<T> box(T it) {
    return new Box<>(it);
  }

  static void eat(S s) {}

  static void set(@Borrowed S s, @BorrowedMut Owned<S> place) {
    place.set(s); // REFUSED
  }

  static void replace(@Borrowed Owned<S> from, @BorrowedMut Owned<S> place) {
    eat(place.replace(from.get())); // REFUSED
  }

  static void of(Owned<S> from) {
    Owned<S> second = Owned.of(from.get()); // REFUSED
    eat(second.take());
    eat(from.take());
  }

  static void swap(@Borrowed S s, Box<S> box) {
    eat(box.swap(s)); // REFUSED
  }

  static void make(Box<S> box) {
    Box<S> second = new Box<>(box.see()); // REFUSED
    eat(second.swap(new S()));
  }

  static void factory(Box<S> box) {
    Box<S> second = box(box.see()); // REFUSED
    eat(second.swap(new S()));
  }

  static Owned<S> chain(Owned<Owned<S>> outer) {
    Owned<S> inner = outer.take();
    outer.set(inner);
    return inner; // REFUSED
  }
}
