package it.lario.demo;

/** One subject of the demonstration: reads its part of the story and does it through the doors. */
interface DemoPart {

    /** Parts run from the lowest number up: what others point at comes first. */
    int order();

    void build(Story story);
}
