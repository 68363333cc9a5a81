package javalings.interleave.event;

/** A thread of the explored program, as the story names it. */
public interface NamedThread {
  String name();
}
