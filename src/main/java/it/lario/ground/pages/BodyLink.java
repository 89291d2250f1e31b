package it.lario.ground.pages;

public record BodyLink(String name, String href, boolean demo) {}
