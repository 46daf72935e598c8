"""Every scene registers itself here under the name of its file."""

SCENES = {}


def scene(name, height=800):
    """Register a function that gives the list of drawings of one scene, back to front."""

    def keep(make):
        SCENES[name] = (make, height)
        return make

    return keep
