package javalings.borrowck.mir;

import java.util.ArrayList;
import java.util.List;

/**
 * A variable or a part of it.
 *
 * @param path field names, {@value #UNIQUE} and {@value #SHARED} for what a mutable or a shared
 *     borrow points to, {@value #ELEMENT} for any element of an array
 */
public record MirPlace(int local, List<String> path) {

  public static final String UNIQUE = "*";
  public static final String SHARED = "&";
  public static final String ELEMENT = "[]";

  public MirPlace {
    path = List.copyOf(path);
  }

  public static MirPlace of(int local) {
    return new MirPlace(local, List.of());
  }

  /** The object in the place as one of a class that its static type does not tell. */
  public MirPlace as(String type) {
    return then("(" + type + ")");
  }

  /** Whether it is, or is in, an object whose class was found out. */
  public boolean found() {
    return path.stream().anyMatch(MirPlace::namesType);
  }

  /** Whether a step finds out a class, which nobody writes as a part. */
  public static boolean namesType(String step) {
    return step.startsWith("(");
  }

  public MirPlace then(String step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return new MirPlace(local, longer);
  }

  public boolean whole() {
    return path.isEmpty();
  }

  /** Whether this is {@code other} or contains it. */
  public boolean covers(MirPlace other) {
    return local == other.local
        && path.size() <= other.path.size()
        && path.equals(other.path.subList(0, path.size()));
  }

  /** Whether one contains the other; any two elements of an array count as the same. */
  public boolean overlaps(MirPlace other) {
    return covers(other) || other.covers(this);
  }

  public static boolean dereferences(String step) {
    return step.equals(UNIQUE) || step.equals(SHARED);
  }

  public boolean throughBorrow() {
    return path.stream().anyMatch(MirPlace::dereferences);
  }

  public boolean throughSharedBorrow() {
    return path.contains(SHARED);
  }

  public boolean throughElement() {
    return path.contains(ELEMENT);
  }

  /** Whether it reaches {@code inner}, a part of it, only through a borrow. */
  public boolean reachesThroughBorrow(MirPlace inner) {
    return inner.path.subList(path.size(), inner.path.size()).stream()
        .anyMatch(MirPlace::dereferences);
  }

  /** The shared borrow that the place goes through: the part before it. */
  public MirPlace sharedBorrow() {
    return new MirPlace(local, path.subList(0, path.indexOf(SHARED)));
  }
}
