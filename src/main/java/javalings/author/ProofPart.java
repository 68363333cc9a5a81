package javalings.author;

import java.util.List;
import javalings.course.CourseFault.Fault;

/**
 * One promise of an exercise, as it was found.
 *
 * @param name {@code starter}, {@code solution}, a mistake's name, {@code hints} …
 * @param found the verdict and whatever else was seen, in a few words
 * @param faults nothing when the promise is kept
 */
public record ProofPart(String name, String found, List<Fault> faults) {

  public ProofPart {
    faults = List.copyOf(faults);
  }
}
