package javalings.interleave.instrument;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.SiteTable;
import javalings.jdk.CallEffect;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;

/** The instrumenter's place in a class: the line that the next instruction belongs to. */
final class EmitContext {

  final ClassModel model;
  private final SiteTable sites;
  private final String file;
  private int line;

  EmitContext(ClassModel model, SiteTable sites) {
    this.model = model;
    this.sites = sites;
    this.file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(attribute -> attribute.sourceFile().stringValue())
            .orElse("?");
  }

  void line(int number) {
    line = number;
  }

  int line() {
    return line;
  }

  ClassDesc type() {
    return model.thisClass().asSymbol();
  }

  String name() {
    return model.thisClass().asInternalName();
  }

  /** Whether this is the copy of a class of the JDK. */
  boolean isCopy() {
    return JdkCopies.isCopy(name());
  }

  int site(String owner, String member, boolean isVolatile) {
    return sites.add(
        new CodeSite(simpleName(owner), member, file, line, isVolatile, CallEffect.UNKNOWN));
  }

  /** A call of a library's method. */
  int call(String owner, String method) {
    LibraryType type = LibraryType.named(JdkClassRenaming.original(owner).replace('/', '.'));
    return call(owner, method, JdkModel.jdk().effect(type, method));
  }

  /**
   * A critical section.
   *
   * @param adds whether nobody can tell its order with others that add
   */
  int section(boolean adds) {
    return adds ? addition(name(), "synchronized") : site(name(), "synchronized", false);
  }

  /**
   * A call of a library's method that adds to a variable, and whose result nobody looks at; or one
   * that takes a lock for a section that only adds.
   */
  int addition(String owner, String method) {
    return call(owner, method, CallEffect.ADDITION);
  }

  private int call(String owner, String method, CallEffect effect) {
    return sites.add(new CodeSite(simpleName(owner), method, file, line, false, effect));
  }

  /** A loop that begins at this line. */
  int siteAt(int start) {
    return sites.add(
        new CodeSite(simpleName(name()), "loop", file, start, false, CallEffect.UNKNOWN));
  }

  private static String simpleName(String internalName) {
    String last = internalName.substring(internalName.lastIndexOf('/') + 1);
    String inner = last.substring(last.lastIndexOf('$') + 1);
    return inner.isEmpty() || Character.isDigit(inner.charAt(0)) ? last : inner;
  }
}
