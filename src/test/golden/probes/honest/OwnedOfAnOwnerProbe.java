import javalings.own.*;

final class OwnedOfAnOwnerProbe {
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

  static int look(@Borrowed S s) {
    return s.n;
  }

  static void eat(S s) {}

  static void moved(@BorrowedMut Owned<S> from, @BorrowedMut Owned<S> place) {
    eat(place.replace(from.take()));
    place.set(new S());
    look(place.get());
  }

  static void made(S s) {
    Box<S> first = box(s);
    Box<S> second = new Box<>(first.swap(new S()));
    look(second.see());
    eat(first.swap(new S()));
  }

  static void plain() {
    var number = Owned.of(5);
    var same = Owned.of(number.get());
    number.set(same.get());
    var name = Owned.of("Ada");
    var box = new Box<>(name.get());
    name.replace(box.see());
  }

  static int lent(@Borrowed S s) {
    Box<@Borrowed S> held = new Box<@Borrowed S>(s);
    return look(held.see());
  }
}
