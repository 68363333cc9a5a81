import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** A borrow that goes through a method which hands it back is still one. */
final class HandedBack {
  @Move static class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  @Move static final class Sub extends S {}
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  public static <T> T pub(T t) { return t; }
  static <@Move T> T moved(T t) { return t; }
  static <T extends S> T bound(T t) { return t; }
  <T> T inst(T t) { return t; }
  static <T, U> T two(T t, U u) { return t; }
  static <T> T logged(String s, T t) { System.out.println(s); return t; }
  interface Id { <T> T same(T t); default <T> T twice(T t) { return same(same(t)); } }
  static S typed(S s) { return s; }
  @From("s") static @Borrowed S from(@Borrowed S s, @Borrowed S t) { return s; }
  static @BorrowedMut S lentMut(@BorrowedMut S s) { return s; }

  static final class APub { static void run(@Borrowed S s) { eat(pub(s)); } } // REFUSED
  static final class AMoved { static void run(@Borrowed S s) { eat(moved(s)); } } // REFUSED
  static final class ABound { static void run(@Borrowed S s) { eat(bound(s)); } } // REFUSED
  static final class AInst { static void run(@Borrowed S s, HandedBack o) { eat(o.inst(s)); } } // REFUSED
  static final class ATwo { static void run(@Borrowed S s) { eat(two(s, 1)); } } // REFUSED
  static final class ATwoOwner { static void run(@Borrowed S s, S t) { eat(two(s, t)); } } // REFUSED
  static final class ALogged { static void run(@Borrowed S s) { eat(logged("a", s)); } } // REFUSED
  static final class AId { static void run(@Borrowed S s, Id id) { eat(id.same(s)); } } // REFUSED
  static final class AIdTwice { static void run(@Borrowed S s, Id id) { eat(id.twice(s)); } } // REFUSED
  static final class ATyped { static void run(@Borrowed S s) { eat(typed(s)); } } // REFUSED
  static final class AFrom { static void run(@Borrowed S s, @Borrowed S t) { eat(from(s, t)); } } // REFUSED
  static final class ALentMut { static void run(@BorrowedMut S s) { eat(lentMut(s)); } } // REFUSED
  static final class AOpt { static void run(@Borrowed S s) { eat(Optional.of(s).get()); } } // REFUSED
  static final class AList { static void run(@Borrowed S s) { eat(List.of(s).get(0)); } } // REFUSED
  static final class AStream { static void run(@Borrowed S s) { eat(Stream.of(s).findFirst().get()); } } // REFUSED
  static final class AElse { static void run(@Borrowed S s) { eat(Objects.requireNonNullElse(s, new S())); } } // REFUSED
  static final class AElseGet { static void run(@Borrowed S s) { eat(Objects.requireNonNullElseGet(s, S::new)); } } // REFUSED
  static final class AIdentity { static void run(@Borrowed S s) { eat(Function.<S>identity().apply(s)); } } // REFUSED
  static final class AUnary { static void run(@Borrowed S s) { eat(UnaryOperator.<S>identity().apply(s)); } } // REFUSED
  static final class AMax { static void run(@Borrowed S s, @Borrowed S t) { eat(BinaryOperator.<S>maxBy((a, b) -> a.n - b.n).apply(s, t)); } } // REFUSED
  static final class ASupplier { static void run(@Borrowed S s) { Supplier<S> f = () -> s; eat(f.get()); } } // REFUSED
  static final class AFuture { static void run(@Borrowed S s) { eat(CompletableFuture.completedFuture(s).join()); } } // REFUSED
  static final class AEntry { static void run(@Borrowed S s) { eat(Map.entry("a", s).getValue()); } } // REFUSED
  static final class ACollMax { static void run(List<@Borrowed S> all) { eat(Collections.max(all, Comparator.comparingInt(x -> x.n))); } } // REFUSED
  static final class ACollMaxOwners { static void run(List<S> all) { eat(Collections.max(all, Comparator.comparingInt(x -> x.n))); } } // REFUSED
  static final class ACollMaxLooks { static int run(List<S> all) { return look(Collections.max(all, Comparator.comparingInt(x -> x.n))); } }
  static final class ABoundSub { static void run(@Borrowed Sub s) { eat(bound(s)); } } // REFUSED
  static final class ASubUp { static void run(@Borrowed Sub s) { S t = s; eat(t); } } // REFUSED
  static final class BPub { static void run(S s) { eat(pub(s)); } }
  static final class BMoved { static void run(S s) { eat(moved(s)); } }
  static final class BBound { static void run(S s) { eat(bound(s)); } }
  static final class BLook { static int run(@Borrowed S s) { return look(pub(s)) + look(moved(s)) + look(bound(s)) + look(logged("a", s)); } }
  static final class BOpt { static void run(S s) { eat(Optional.of(s).get()); } }
  static final class BElse { static void run(S s) { eat(Objects.requireNonNullElse(s, new S())); } }
}
