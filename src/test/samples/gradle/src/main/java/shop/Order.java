package shop;
import javalings.own.*;
@Move public class Order {}
