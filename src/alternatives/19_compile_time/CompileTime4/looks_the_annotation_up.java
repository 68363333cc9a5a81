import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    var money = processingEnv.getElementUtils().getTypeElement("Money");
    if (money == null) {
      return false;
    }
    for (var element : round.getElementsAnnotatedWith(money)) {
      var type = element.asType();
      if (type instanceof ExecutableType method) {
        type = method.getReturnType();
      }
      switch (type.toString()) {
        case "double", "float", "java.lang.Double", "java.lang.Float" ->
            processingEnv
                .getMessager()
                .printError(element.getSimpleName() + " has to be exact", element);
        default -> {}
      }
    }
    return false;
  }
}
