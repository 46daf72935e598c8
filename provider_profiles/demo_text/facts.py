"""More facts of the demo profiles, by slug: outcomes, how many people, how far, access answers, other links."""

FACTS = {
    "riverside-personal-care": {"outcomes": ["home", "confidence"], "team_size": "small", "travel_miles": 10},
    "gofal-bach-llyn": {"outcomes": ["home", "friends", "break"], "team_size": "small", "travel_miles": 20},
    "paws-awhile": {
        "outcomes": ["outdoors", "fit", "friends"], "team_size": "me", "travel_miles": 10,
        "social_links": ["https://social.example.org/pawsawhile"],
    },
    "matchday-mates": {"outcomes": ["friends"], "team_size": "small", "travel_miles": 20},
    "slow-trails": {
        "outcomes": ["outdoors", "fit"], "team_size": "me", "travel_miles": 20,
        "access": {"access_step_free": "partly", "access_toilet": "ask", "access_parking": "yes", "access_quiet": "yes"},
    },
    "night-owls": {"outcomes": ["friends", "confidence"], "team_size": "small", "travel_miles": 10},
    "byte-by-byte": {"outcomes": ["learn", "confidence"], "team_size": "me", "travel_miles": 10},
    "bread-and-butter-skills": {"outcomes": ["learn", "home"], "team_size": "me", "travel_miles": 5},
    "plan-it-with-me": {"outcomes": ["confidence", "home"], "team_size": "me"},
    "signs-of-life": {"outcomes": ["friends", "learn", "confidence"], "team_size": "me", "travel_miles": 20},
    "ffions-garden-gang": {
        "outcomes": ["outdoors", "friends", "learn"], "team_size": "small", "travel_miles": 5,
        "access": {"access_step_free": "yes", "access_toilet": "yes", "access_parking": "yes"},
    },
    "the-whizz-bar": {"outcomes": ["earn", "friends"], "team_size": "team", "travel_miles": 10},
    "two-left-feet": {
        "outcomes": ["fit", "friends", "creative"], "team_size": "small",
        "access": {
            "access_step_free": "yes", "access_toilet": "yes", "access_parking": "partly",
            "access_hearing_loop": "yes", "access_quiet": "yes",
        },
    },
    "thread-and-tea": {
        "outcomes": ["creative", "friends", "learn"], "team_size": "me",
        "access": {"access_step_free": "no", "access_toilet": "no", "access_quiet": "yes"},
    },
    "studio-sticky": {
        "outcomes": ["creative", "friends"], "team_size": "small",
        "access": {"access_step_free": "partly", "access_toilet": "no", "access_quiet": "yes"},
    },
    "drumbeat": {
        "outcomes": ["creative", "friends", "fit"], "team_size": "me", "travel_miles": 20,
        "access": {"access_step_free": "yes", "access_toilet": "yes", "access_quiet": "yes"},
    },
    "ty-clai": {
        "outcomes": ["creative", "friends"], "team_size": "me",
        "access": {"access_step_free": "yes", "access_toilet": "partly", "access_quiet": "yes"},
    },
    "kitchen-confidence": {"outcomes": ["home", "learn", "confidence"], "team_size": "me", "travel_miles": 5},
    "bollywood-brunch-club": {
        "outcomes": ["friends", "break"], "team_size": "team",
        "access": {"access_step_free": "yes", "access_toilet": "yes", "access_quiet": "yes"},
    },
    "pedal-on": {
        "outcomes": ["fit", "outdoors"], "team_size": "me",
        "access": {"access_step_free": "yes", "access_toilet": "yes", "access_parking": "yes"},
    },
    "sea-air-days": {"outcomes": ["outdoors", "break"], "team_size": "small", "travel_miles": 20},
    "horse-sense": {
        "outcomes": ["outdoors", "confidence"], "team_size": "me",
        "access": {"access_step_free": "partly", "access_toilet": "partly", "access_quiet": "yes"},
    },
    "sunday-best": {"outcomes": ["break", "friends"], "team_size": "small", "access": {"access_step_free": "partly"}},
    "wheels-and-deals": {"outcomes": ["home", "friends"], "team_size": "me", "travel_miles": 20},
    "quiet-company": {"outcomes": ["friends", "break"], "team_size": "me", "travel_miles": 10},
    "level-up": {"outcomes": ["friends", "learn", "confidence"], "team_size": "me", "travel_miles": 10},
    "first-pay-packet": {"outcomes": ["earn", "confidence"], "team_size": "me", "travel_miles": 10},
    "easy-words": {"outcomes": ["earn", "learn"], "team_size": "team"},
    "tech-for-ears-and-eyes": {"outcomes": ["confidence", "home"], "team_size": "me", "travel_miles": 10},
    "little-and-often": {"outcomes": ["home", "friends"], "team_size": "me", "travel_miles": 5},
}  # fmt: skip
